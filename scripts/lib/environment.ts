/**
 * From here on the environment is a copy: Node asks the system for each name of its own, and `yaml` asks at each token,
 * every link of a page besides. A conversion takes 4 % less.
 */
export function copyEnvironment(): void {
  process.env = { ...process.env }
}
