/** The day the demonstration data is "as at". Its last complete financial quarter is October to December 2024. */
export const DEMO_NOW = '2025-01-31';
