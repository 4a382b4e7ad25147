"""Pages that stand in the way of the one that was asked for: sign in, a captcha, a refusal.

Plain pages with the marks by which the real ones are known. Nothing that is typed into them goes anywhere.
"""

from html import escape
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import URL

from server.demo.labels import PAGE_LANGUAGE, label

_SHELL = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/portal.css">
<link rel="stylesheet" href="/practice/amazon/stops.css">
</head>
<body>
<div id="practice-strip">{strip}</div>
<main class="stop-page">
{body}
</main>
</body>
</html>
"""
# Submitting only goes back to where the visitor came from: no field has a name that would carry what was typed.
_SIGN_IN = """<h1>{title}</h1>
<p>{note}</p>
<form name="signIn" method="get" action="{action}">
{kept}
<label for="ap_email">{email}</label>
<input type="email" id="ap_email" autocomplete="off">
<label for="ap_password">{password}</label>
<input type="password" id="ap_password" autocomplete="off">
<button type="submit" id="signInSubmit">{title}</button>
</form>"""
_CAPTCHA = """<h1>{title}</h1>
<p>{reason}</p>
<form method="get" action="/errors/validateCaptcha">
<label for="captchacharacters">{title}</label>
<div class="captcha-picture" role="img" aria-label="KXRMEP">K X R M E P</div>
<input id="captchacharacters" autocomplete="off">
<button type="submit">{button}</button>
</form>"""


def sign_in_address(asked: URL) -> str:
    """Where somebody is sent who has to sign in before seeing the page at `asked`."""
    wanted = [(name, value) for name, value in parse_qsl(asked.query) if name != "signin"]
    back = asked.path + (f"?{urlencode(wanted)}" if wanted else "")
    kept = [(name, value) for name, value in wanted if name == "lang"]
    return "/ap/signin?" + urlencode([("openid.return_to", back), ("openid.pape.max_auth_age", "300"), *kept])


def sign_in_page(language: str, back: str) -> str:
    """The sign-in form. Its button leads to `back`, a path of this host, whatever was typed."""
    path, _, query = (back if back.startswith("/") and not back.startswith("//") else "/").partition("?")
    kept = "\n".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in parse_qsl(query)
    )
    body = _SIGN_IN.format(
        title=escape(label("signin.title", language)),
        note=escape(label("signin.note", language)),
        email=escape(label("signin.email", language)),
        password=escape(label("signin.password", language)),
        action=escape(path),
        kept=kept,
    )
    return _page(label("signin.title", language), body, language)


def captcha_page(language: str) -> str:
    """The page that asks for the characters of a picture."""
    title = label("captcha.title", language)
    body = _CAPTCHA.format(
        title=escape(title),
        reason=escape(label("captcha.reason", language)),
        button=escape(label("captcha.continue", language)),
    )
    return _page(title, body, language)


def refused_page(language: str) -> str:
    """The page of a portal that does not answer now; it comes with status 503."""
    title = label("refused.title", language)
    return _page(title, f"<h1>{escape(title)}</h1>", language)


def _page(title: str, body: str, language: str) -> str:
    return _SHELL.format(
        lang=PAGE_LANGUAGE[language], title=escape(title), strip=escape(label("portal.strip", language)), body=body
    )
