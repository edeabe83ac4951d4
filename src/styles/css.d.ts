/** A style sheet as text, minified by the build. */
declare module '*.css?inline' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- this is how Vite hands it over
  export default text;
}
