// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Rounds/round_list.h"

namespace ringtrue::qml {

/// One of the rounds, as its head says it, and what who is signed in may do with it.
class RoundAtHand : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::RoundList *rounds READ rounds WRITE setRounds REQUIRED NOTIFY changed)
    Q_PROPERTY(QString round READ round WRITE setRound NOTIFY changed)
    /// False: no round, and nothing else here is told.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    /// The id of its vision; empty where that is not here.
    Q_PROPERTY(QString vision READ vision NOTIFY changed)
    /// Does it ring true; else a recall check.
    Q_PROPERTY(bool ringsTrue READ isRingsTrue NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    /// How many have answered while it is open; 0 where that is not known here.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    /// It is open, and fewer than five have answered as far as is known here: closed now, nothing could be recorded.
    Q_PROPERTY(bool fewWait READ fewWait NOTIFY changed)
    /// More answered than were asked: why that can be, and what to do; else empty.
    Q_PROPERTY(QString caution READ caution NOTIFY changed)
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY changed)
    /// Why who is signed in cannot answer, in a sentence; empty where they can.
    Q_PROPERTY(QString whyNoAnswer READ whyNoAnswer NOTIFY changed)
    /// It is closed, and people answered.
    Q_PROPERTY(bool hasResult READ hasResult NOTIFY changed)
    /// It has tables for who is signed in: the texts of a recall check are for those who evaluate.
    Q_PROPERTY(bool hasTables READ hasTables NOTIFY changed)
    /// It has texts that who is signed in may still code: they evaluate, and not two others have coded them.
    Q_PROPERTY(bool mayCode READ mayCode NOTIFY changed)
    /// Two people have coded it, and who is signed in evaluates.
    Q_PROPERTY(bool maySettle READ maySettle NOTIFY changed)
    /// Who has coded, in a sentence; empty of other rounds.
    Q_PROPERTY(QString coders READ coders NOTIFY changed)

public:
    using QObject::QObject;

    RoundList *rounds() const { return m_rounds; }
    void setRounds(RoundList *rounds);
    QString round() const { return m_round; }
    void setRound(const QString &round);
    bool isKnown() const { return entry() != nullptr; }
    QString vision() const;
    bool isRingsTrue() const;
    bool isOpen() const;
    QString heading() const;
    QString facts() const;
    QString standing() const;
    int waiting() const;
    bool fewWait() const;
    QString caution() const;
    bool mayAnswer() const { return isOpen() && whyNoAnswer().isEmpty(); }
    QString whyNoAnswer() const;
    bool hasResult() const;
    bool hasTables() const;
    bool mayCode() const;
    bool maySettle() const;
    QString coders() const;
    /// What was being done with it when the workspace locked, and waits for who is signed in: `papers`, `code`,
    /// `settle`; empty: nothing.
    Q_INVOKABLE QString viewAside() const;

Q_SIGNALS:
    void changed();

private:
    const RoundList::Entry *entry() const;
    bool evaluates() const;

    RoundList *m_rounds = nullptr;
    QString m_round;
};

} // namespace ringtrue::qml
