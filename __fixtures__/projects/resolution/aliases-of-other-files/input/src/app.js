import Login from '@/views/Login';

export const app = Login();
