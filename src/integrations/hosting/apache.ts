// `.htaccess`, for Apache 2.4: lies in the built site, so that uploading the folder is enough.
import { ASK_FIRST, byHeader, patternOf, type Rule } from './rules.ts';

/** The text of `.htaccess`. */
export function htaccess(rules: readonly Rule[], base: string): string {
  const headers = [...byHeader(rules)].flatMap(([name, values]) =>
    [...values].map(([value, paths]) => {
      const pattern = paths.map(patternOf).join('|');
      return `  Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#^(?:${pattern})#"`;
    }),
  );
  return `# Handrail on Apache 2.4. Written by the build. It needs "AllowOverride All", or copy it into a <Directory> block.
ErrorDocument 404 ${base}404.html
DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .svg .txt .xml
AddType application/wasm .wasm
AddType font/woff2 .woff2
<Files "_headers">
  Require all denied
</Files>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/xml
  AddOutputFilterByType DEFLATE application/javascript application/json application/wasm application/xml image/svg+xml
</IfModule>
<IfModule mod_headers.c>
  Header set Cache-Control "${ASK_FIRST}"
${headers.join('\n')}
</IfModule>
`;
}
