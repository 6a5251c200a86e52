// The part of Pagefind's search UI that we use; the package ships no types. See https://pagefind.app/docs/ui/
declare module '@pagefind/default-ui' {
  export const PagefindUI: new (options: {
    element: HTMLElement;
    bundlePath: string;
    translations: Record<string, string>;
    ranking: { pageLength: number; metaWeights: Record<string, number> };
    showImages: boolean;
    showSubResults: boolean;
    resetStyles: boolean;
  }) => object;
}
