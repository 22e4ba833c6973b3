export * from './auth';
export * from './login';
