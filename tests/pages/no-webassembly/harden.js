// As in Tor Browser at its safest level, and in browsers in a lockdown mode.
delete window.WebAssembly;
