ROLES = "/oauth/roles"
ROUTES = "/oauth/routes"
ROTATE = "/oauth/rotating-token"
OTHER = "/api/oauth/ro/other"
NAMES = ["oauth_ro", "oauth-ro", "myoauth/ro_", "/auth/ro"]


def grants():
    return ["http://auth0.com/oauth/grant-type/passwordless/otp", "password"]
