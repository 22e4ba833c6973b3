export enum OAuthEndpoint { Login = 'token', Token = 'token', UserInfo = 'userinfo' }
