/** `/embed.d.ts`: the types of what an embedded practice tells the page around it. */
import type { APIRoute } from 'astro';
import messages from '../components/embed/messages.ts?raw';

export const GET: APIRoute = () => new Response(messages);
