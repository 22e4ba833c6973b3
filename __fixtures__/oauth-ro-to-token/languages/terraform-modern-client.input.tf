resource "auth0_client" "kiosk" {
  name = "Kiosk"

  grant_types = [
    "http://auth0.com/oauth/grant-type/passwordless/otp",
    "http://auth0.com/oauth/grant-type/mfa-oob",
    "refresh_token",
  ]
}
