import { createContainer, asClass } from 'awilix';
import { AuthApi } from './auth-api.js';
import { PasswordController } from './password.js';
export const container = createContainer().register({ authApi: asClass(AuthApi), passwordController: asClass(PasswordController) });
