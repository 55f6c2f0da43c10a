export declare function wantDemo(): void;
export declare function demoUrl(): Promise<string>;
export declare function pidOfDemo(): number | null;
export declare function isAlive(pid: number): boolean;
