export * from './config.mjs';
