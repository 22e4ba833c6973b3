LOGIN_PATH = "/oauth/ro"
START_PATH = "/passwordless/start"


def is_legacy(path, grants):
    return path == f"{BASE}/oauth/ro" or "http://auth0.com/oauth/legacy/grant-type/ro" in grants
