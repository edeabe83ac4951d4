const { warn, error } = console;

/** All console output since the test began; importing it keeps the console out of the tests' output. */
export const written = { warnings: [] as unknown[][], errors: [] as unknown[][] };

beforeEach(() => {
  written.warnings = [];
  written.errors = [];
  console.warn = (...values) => void written.warnings.push(values);
  console.error = (...values) => void written.errors.push(values);
});

afterEach(() => {
  Object.assign(console, { warn, error });
});
