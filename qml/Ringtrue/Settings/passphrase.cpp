// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Settings/passphrase.h"

namespace ringtrue::qml {

namespace {

using Outcome = Result<Done, ledger::KeyFailure>;

} // namespace

void Passphrase::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    look();
}

void Passphrase::look()
{
    if (m_workspace != nullptr && m_workspace->state() == OpenWorkspace::Open) {
        const auto has = m_workspace->engine().keys().hasPassphrase(m_workspace->person());
        m_isSet = has && *has;
    }
    Q_EMIT changed();
}

template <typename Work>
void Passphrase::run(Work work, const QString &text)
{
    if (m_busy || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    inBackground(
        m_workspace, // the door must know it, also where the page is gone
        [work = std::move(work), engine = m_workspace->sharedEngine(), person = m_workspace->person()]() -> Outcome {
            return work(engine->keys(), person);
        },
        [self = QPointer<Passphrase>(this), workspace = m_workspace, seat = m_workspace->seat(),
         text](Outcome outcome) {
            if (outcome)
                workspace->refreshDoor();
            if (self)
                self->take(outcome, text);
            else
                workspace->tell(seat, outcome ? text : problemOf(outcome.error()));
        });
}

QString Passphrase::problemOf(const ledger::KeyFailure &failure)
{
    return failure.error == ledger::KeyError::WrongPassphrase
               ? tr("That is not the present passphrase. Nothing was changed.")
               : tr("The keys could not be written. Nothing was changed.");
}

void Passphrase::take(const Result<Done, ledger::KeyFailure> &outcome, const QString &text)
{
    m_busy = false;
    if (!outcome)
        m_problem = problemOf(outcome.error());
    look();
    if (outcome)
        Q_EMIT done(text);
}

void Passphrase::set(const QString &current, const QString &fresh)
{
    if (const auto flaw = m_workspace == nullptr ? QString() : m_workspace->flawOfPassphrase(fresh); !flaw.isEmpty()) {
        m_problem = flaw;
        Q_EMIT changed();
        return;
    }
    run([current = current.toStdString(), fresh = fresh.toStdString()](
            ledger::Keys &keys, const PersonId &person) { return keys.setPassphrase(person, current, fresh); },
        tr("The passphrase is set."));
}

void Passphrase::remove(const QString &current)
{
    run([current = current.toStdString()](ledger::Keys &keys,
                                          const PersonId &person) { return keys.removePassphrase(person, current); },
        tr("The passphrase is gone."));
}

} // namespace ringtrue::qml
