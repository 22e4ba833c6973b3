import { NgModule } from '@angular/core';
import { AuthModule } from '@auth0/auth0-angular';

@NgModule({
  imports: [
    AuthModule.forRoot({
      domain: 'acme.example.auth0.com',
      clientId: 'k3yL1meKiosk',
      authorizationParams: { scope: 'openid profile email' },
    }),
  ],
})
export class AppModule {}
