// SPDX-License-Identifier: Apache-2.0
// Who sits at an open workspace: the door, signing in, locking.
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include "core/ledger/passphrase.h"
#include "core/service/sign_ins.h"

namespace ringtrue::qml {

void OpenWorkspace::ask()
{
    m_state = Locked;
    Q_EMIT stateChanged();
}

void OpenWorkspace::enter(const PersonId &person)
{
    m_person = person;
    m_personName = nameOf(person);
    log("signed-in", {{"person", person}});
    setSignIn(false, {});
    m_state = Open;
    Q_EMIT personChanged();
    Q_EMIT stateChanged();
}

QString OpenWorkspace::flawOfPassphrase(const QString &passphrase)
{
    return ledger::isTooShort(passphrase.toStdString())
               ? tr("A passphrase has at least %1 characters: take some words.").arg(ledger::shortestPassphrase)
               : QString();
}

void OpenWorkspace::signIn(int row, const QString &passphrase)
{
    if (m_state != Locked || m_signingIn || row < 0 || row >= m_people.rowCount())
        return;
    const auto person = m_people.people()[std::size_t(row)];
    if (service::entersFreely(m_engine->keys(), person.id)) { // the door knows it as it was when it was shown
        enter(person.id);
        return;
    }
    if (!person.hasPassphrase) {
        askNewPassphrase(person.id);
        return;
    }
    setSignIn(true, {});
    inBackground(
        this,
        [engine = m_engine, id = person.id, passphrase = passphrase.toStdString()] {
            return bool(engine->keys().verifyPassphrase(id, passphrase));
        },
        [this, id = person.id](bool right) {
            if (right) {
                enter(id);
                return;
            }
            log("sign-in-refused", {{"person", id}});
            setSignIn(false, tr("That is not the passphrase."));
        });
}

void OpenWorkspace::askNewPassphrase(const PersonId &person)
{
    m_lastPerson = person;
    refreshDoor();
    Q_EMIT stateChanged();
    setSignIn(false, tr("This name has a passphrase now. Write it."));
}

void OpenWorkspace::signInByName(const QString &name, const QString &passphrase)
{
    if (m_state != Locked || m_signingIn || m_engine)
        return;
    m_byName = true;
    setSignIn(true, {});
    inTurn([how = opening(), name = name.trimmed(),
            passphrase = passphrase.toStdString()] { return openByName(how, name, passphrase); },
           [this](Opened opened) { take(std::move(opened)); });
}

void OpenWorkspace::refuseSignIn()
{
    setSignIn(false, m_byName && !m_onlyOne ? tr("The name or the passphrase is not right.")
                                            : tr("That is not the passphrase."));
    m_byName = false;
}

void OpenWorkspace::setSignIn(bool signingIn, const QString &problem)
{
    m_signingIn = signingIn;
    m_signInProblem = problem;
    Q_EMIT signInChanged();
}

int OpenWorkspace::rowAtDoor() const
{
    const auto &people = m_people.people();
    for (std::size_t row = 0; row < people.size(); ++row)
        if (people[row].id == m_lastPerson || (m_lastPerson.isNil() && isMeant(people[row], m_directory, m_askedFor)))
            return int(row);
    return people.size() == 1 ? 0 : -1;
}

void OpenWorkspace::lock()
{
    if (m_state != Open)
        return;
    Q_EMIT locking();
    log("locked");
    refreshDoor();
    m_lastPerson = m_person;
    m_person = {};
    m_personName.clear();
    m_state = Locked;
    Q_EMIT personChanged();
    Q_EMIT stateChanged();
}

QString OpenWorkspace::pageAside() const
{
    const auto *sheet = m_waitingWords.sheetOf(seat());
    return sheet != nullptr ? sheet->page : QString();
}

QString OpenWorkspace::argumentAside() const
{
    const auto *sheet = m_waitingWords.sheetOf(seat());
    return sheet != nullptr ? sheet->argument : QString();
}

std::optional<SheetAside> OpenWorkspace::takeAside(const QString &page, const QString &argument)
{
    return m_waitingWords.takeSheet(seat(), page, argument);
}

void OpenWorkspace::keepRefused(const Seat &seat, SheetAside sheet)
{
    if (m_waitingWords.sheetOf(seat) == nullptr)
        m_waitingWords.keep(seat, std::move(sheet));
}

void OpenWorkspace::sayLater(const QString &text)
{
    m_waitingWords.say(seat(), text);
}

QStringList OpenWorkspace::takeSentences()
{
    return m_waitingWords.takeSentences(seat());
}

Seat OpenWorkspace::seat() const
{
    return {m_folder, m_person};
}

void OpenWorkspace::tell(const Seat &told, const QString &text)
{
    if (m_state == Open && seat() == told)
        Q_EMIT ended(text);
    else
        m_waitingWords.say(told, text);
}

} // namespace ringtrue::qml
