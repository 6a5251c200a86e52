// How the browser's script is cut into files: every file costs a request's worth of headers, so what is always needed together stands together.
import type { AstroIntegration } from 'astro';

/** What every practice needs. What these import comes with them; the rest comes with the method that needs it. */
const TOGETHER =
  /node_modules\/(preact|xstate|@astrojs\/preact)\/|src\/i18n\/|src\/machines\/(chance|method-setup)\.ts$|src\/components\/simulator\/[^/]*\.tsx?$/;

/** Real one-time codes, for the app's code and the hardware token. SHA-2 stays apart, since few need it. */
const CODES =
  /src\/machines\/(totp|one-time-codes)\.ts$|node_modules\/(@otplib|@noble\/hashes(?!\/(sha2|_u64)))\//;

/** What a practice runs: the files in which a press would otherwise be the first to meet a function. */
const RUNS = /src\/(machines|components\/simulator)\//;

/**
 * Has the browser compile all of a file while it loads, on another thread. Otherwise V8 compiles a function when it is first called, and
 * half the work of the first press is compiling.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';

/** Vite's build options for the browser. */
export const clientBuild = {
  rolldownOptions: {
    output: {
      postBanner: ({ moduleIds }: { readonly moduleIds: readonly string[] }) =>
        moduleIds.some((id) => RUNS.test(id)) ? COMPILE_AHEAD : '',
      codeSplitting: {
        groups: [
          // Small and needed without any practice: what loads parts, for the search; what was practised, for the list of exercises; the chosen language.
          {
            name: 'loader',
            test: /preload-helper|rolldown.runtime|progress\/progress\.ts|locale-choice\.ts/,
            priority: 3,
          },
          { name: 'practice', test: TOGETHER, priority: 2 },
          { name: 'codes', test: CODES, priority: 1 },
        ],
      },
    },
  },
} as const;

type SetUp = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Plugins = NonNullable<Parameters<SetUp>[0]['config']['vite']['plugins']>;

/**
 * Loads a part as the browser does by itself. Vite's own helper looks for the part's style sheets first, and weighs a quarter of what is
 * there before the practice. There are none to look for: Astro puts the styles of what is drawn later on the page, too.
 */
export const plainImports: Plugins[number] = {
  name: 'handrail:plain-imports',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  enforce: 'pre',
  // Here, because Astro sets it anew for each environment: with it each part would come with a list of the files that it needs.
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

/** Adds the directive by which parts of pages wake. */
export const wakeWhenReached: AstroIntegration = {
  name: 'handrail:wake-when-reached',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'reach', entrypoint: './src/components/wake.ts' });
    },
  },
};
