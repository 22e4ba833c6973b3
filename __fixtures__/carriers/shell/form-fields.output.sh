curl -F realm=sms -F username=1 -F otp=2 -F client_id=c -F grant_type=http://auth0.com/oauth/grant-type/passwordless/otp https://x.auth0.com/oauth/token
