"""What can be done with a passphrase depends on whether there is one."""

from app.ui.dialogs.change_passphrase.presenter import ChangePassphrasePresenter, PassphraseChoice


def test_that_an_open_case_can_only_get_one() -> None:
    presenter = ChangePassphrasePresenter(is_encrypted=False)

    assert presenter.choices == (PassphraseChoice.SET,)
    assert presenter.title == "Beveiligen met een wachtwoordzin"


def test_that_a_protected_case_can_lose_its_own() -> None:
    presenter = ChangePassphrasePresenter(is_encrypted=True)

    assert presenter.choices == (PassphraseChoice.SET, PassphraseChoice.REMOVE)
    assert presenter.sentence != ChangePassphrasePresenter(is_encrypted=False).sentence


def test_that_what_was_done_is_said() -> None:
    presenter = ChangePassphrasePresenter(is_encrypted=True)

    assert presenter.done_words(PassphraseChoice.REMOVE) != presenter.done_words(PassphraseChoice.SET)
