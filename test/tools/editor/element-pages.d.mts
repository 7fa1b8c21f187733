export function elementPages(): Promise<Record<string, string>>;
