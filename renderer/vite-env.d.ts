/** Types of what Vite imports for us: style sheets, and the addresses of workers and of WebAssembly. */
/// <reference types="vite/client" />
