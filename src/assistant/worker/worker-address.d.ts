/** The address of a worker in the build; Vite gives it as a default export. */
declare module '*?worker&url' {
  const address: string;
  export { address as default };
}
