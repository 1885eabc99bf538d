/**
 * Checks that what ships needs no more than Baseline Widely available, November 2026. `cargo xtask test --only lint` runs it.
 */
import css from "@eslint/css";
import baseline from "eslint-plugin-baseline-js";

/** Baseline Widely available since 13 November 2026, which the data of the plugin is too old to know. */
const WIDELY_SINCE = { functions: ["light-dark"], properties: ["text-wrap"] };

/** The features that change only how something looks, or stand beside something that does without. */
const WITHOUT_LOSS = {
  properties: [
    "accent-color", // A checkbox has the browser's colour.
    "content-visibility", // Beside ::details-content.
    "field-sizing", // A text field scrolls.
    "forced-color-adjust",
    "hyphenate-limit-chars", // Shorter words are hyphenated, too.
    "print-color-adjust", // Beside -webkit-print-color-adjust.
    "resize", // A text field keeps its size.
    "user-select", // Beside -webkit-user-select, which Safari wants.
  ],
  propertyValues: {
    "break-after": ["avoid"], // Beside room below a heading (styles/print.css).
    "font-family": ["ui-monospace"], // Beside monospace.
  },
  atRules: ["page"], // Paper has the browser's margins.
  selectors: ["details-content"], // What is printed by the widget itself is open anyway.
};

export default [
  {
    files: ["**/*.css"],
    plugins: { css },
    language: "css/css",
    rules: {
      "css/use-baseline": [
        "error",
        {
          available: "widely",
          allowFunctions: WIDELY_SINCE.functions,
          allowProperties: [...WIDELY_SINCE.properties, ...WITHOUT_LOSS.properties],
          allowPropertyValues: WITHOUT_LOSS.propertyValues,
          allowSelectors: WITHOUT_LOSS.selectors,
          allowAtRules: WITHOUT_LOSS.atRules,
        },
      ],
    },
  },
  {
    files: ["**/*.js"],
    plugins: { "baseline-js": baseline },
    // The class of the element has a static block, of 2022; newer syntax is refused by its line.
    languageOptions: { ecmaVersion: 2022 },
    rules: {
      "baseline-js/use-baseline": [
        "error",
        {
          available: "widely",
          includeWebApis: { preset: "auto" },
          includeJsBuiltins: { preset: "auto" },
          // A page that may not copy says so, and the text can be selected.
          ignoreFeatures: ["async-clipboard"],
        },
      ],
    },
  },
];
