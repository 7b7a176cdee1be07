import type { Endpoint } from './endpoint';
import { serveFile } from './serve-file';

// The project's types are those of pages; this runs in a worker, whose own scope is the endpoint.
serveFile(self as unknown as Endpoint);
