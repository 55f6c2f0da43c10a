export declare const testFolder: string;
export declare const serverFolder: string;
export declare const addressFile: string;
