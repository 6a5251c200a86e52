// Lists what the practices on this page tell it. `/embed.d.ts` of the guide has the types.
const list = document.querySelector('#told');

for (const name of ['handrail-start', 'handrail-step', 'handrail-end']) {
  document.addEventListener(name, ({ target, detail }) => {
    const line = document.createElement('li');
    line.textContent = `${target.getAttribute('method')}: ${name} ${JSON.stringify(detail)}`;
    list.append(line);
  });
}
