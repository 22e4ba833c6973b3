export const register = () => navigator.serviceWorker.register('/opend-worker.js', { scope: '/opend/' });
