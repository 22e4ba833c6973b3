export function install(instance) {
  instance.interceptors.request.use((config) => {
    config.data = { ...config.data, grant_type: 'password' };
    return config;
  });
}
