export function generateDocs() { return []; }
