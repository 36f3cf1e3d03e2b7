/** Finds the template of a path, e.g. `/channels/{channel_id}` for `/channels/1`. A literal part goes before a parameter. */
export function createRouter(templates: readonly string[]): (path: string) => string | undefined {
  const routes = templates
    .map((template) => ({ template, parts: template.split('/') }))
    .toSorted((a, b) => parameters(a.parts) - parameters(b.parts));
  return (path) => {
    const parts = path.split('/');
    return routes.find((route) => matches(route.parts, parts))?.template;
  };
}

function matches(template: readonly string[], path: readonly string[]): boolean {
  return (
    template.length === path.length &&
    template.every((part, at) => part.startsWith('{') || part === path[at])
  );
}

function parameters(parts: readonly string[]): number {
  return parts.filter((part) => part.startsWith('{')).length;
}
