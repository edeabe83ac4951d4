// Files that stand in the bundle as texts.
declare module '*?raw' {
  const text: string;
  export { text as default };
}
