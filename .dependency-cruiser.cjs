/** What may know what in the extension. Types alone may be borrowed across: they are gone when it runs. */
const running = { dependencyTypesNot: ["type-only"] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "portals-know-pages-only",
      comment: "Readers run in stored pages too, where there is no extension.",
      severity: "error",
      from: { path: "^extension/portals/" },
      to: {
        path: "^extension/(features|panel|entrypoints|background|api|locales|messages|storage)|node_modules/wxt",
        ...running,
      },
    },
    {
      name: "features-do-not-call-the-companion",
      comment: "A script in a portal's page reaches the companion through the background script only.",
      severity: "error",
      from: { path: "^extension/(features/|entrypoints/portal)" },
      to: { path: "^extension/(api|background|storage|panel)", ...running },
    },
    {
      name: "one-door-to-the-companion",
      comment: "Only the background script speaks to the companion.",
      severity: "error",
      from: { pathNot: "^extension/(api/|background/|entrypoints/background)" },
      to: { path: "^extension/api/client", ...running },
    },
    {
      name: "screens-know-no-portal",
      severity: "error",
      from: { path: "^extension/(panel|entrypoints/(sidepanel|options))" },
      to: { path: "^extension/(portals|features|background|storage)", ...running },
    },
    {
      name: "only-the-background-keeps-things",
      comment: "All storage through one file, used by one part.",
      severity: "error",
      from: { pathNot: "^extension/(background/|entrypoints/background)" },
      to: { path: "^extension/storage", ...running },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        path: "^extension/",
        pathNot: "\\.d\\.ts$|^extension/(entrypoints|public|locales)/|^extension/api/(generate|vocabulary)",
      },
      to: {},
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    includeOnly: "^extension/|node_modules/wxt",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^extension/(\\.output|\\.wxt)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
