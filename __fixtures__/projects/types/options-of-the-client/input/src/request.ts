import axios, { AxiosRequestConfig } from 'axios';
export default function request<T = any>(config: AxiosRequestConfig): Promise<T> { return axios({ timeout: 3000, ...config }).then((r) => r.data as T); }
