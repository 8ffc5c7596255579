import type { Stack } from './stack.ts';

/** Resources of .NET. */
export const dotnet: Stack = {
  id: 'dotnet',
  catalogs: ['resx', 'json'],
  code: [
    {
      languages: ['csharp', 'visual-basic'],
      mark: /[lL]ocalizer|ResourceManager|\bL\[/,
      indexed: /[lL]ocali[sz]er$|^L$/,
      calls: {
        GetString: { on: /resource|locali[sz]|bundle/i },
        GetLocalizedString: {},
      },
    },
  ],
};
