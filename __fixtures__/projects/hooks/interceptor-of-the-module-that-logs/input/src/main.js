import axios from 'axios';

axios.interceptors.request.use((config) => {
  console.log(config.method, config.url, { data: config.data });
  config.headers.Authorization = `Bearer ${process.env.TOKEN}`;
  return { ...config, timeout: 1000 };
});
axios.interceptors.response.use(
  (response) => response.data,
  (error) => Promise.reject(error.response),
);
