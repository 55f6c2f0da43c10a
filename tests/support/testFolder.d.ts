export declare const testFolder: string;
export declare const serverFolder: string;
export declare const addressFile: string;
export declare const demoFolder: string;
export declare const demoServerFile: string;
