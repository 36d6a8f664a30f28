// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/facts/version_facts.h"
#include "forms/service/rings_true.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QStringList>

#include <vector>

namespace ringtrue::qml {

/// What a new round asks, and opens it.
class RoundOpener : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    /// Does it ring true; else a recall check.
    Q_PROPERTY(bool ringsTrue MEMBER m_ringsTrue NOTIFY changed)
    /// The visions that are published, in their newest version.
    Q_PROPERTY(QStringList visions READ visions NOTIFY changed)
    /// Why there are none to ask about, in a sentence; empty while they are read.
    Q_PROPERTY(QString wanting READ wanting NOTIFY changed)
    Q_PROPERTY(int vision READ vision WRITE setVision NOTIFY changed)
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY changed)
    /// `2026-12-04`, or nothing: until it is closed.
    Q_PROPERTY(QString lastDay READ lastDay WRITE setLastDay NOTIFY changed)
    /// That a round which asks the same of the same version is open, in sentences; empty: none is known.
    Q_PROPERTY(QString caution READ caution NOTIFY changed)
    /// How many people are asked, in digits, or nothing: that is not known.
    Q_PROPERTY(QString asked READ asked WRITE setAsked NOTIFY changed)
    /// How many people who are listed here may answer.
    Q_PROPERTY(int listed READ listed NOTIFY changed)
    Q_PROPERTY(bool byRole MEMBER m_byRole NOTIFY changed)
    Q_PROPERTY(bool byTeam MEMBER m_byTeam NOTIFY changed)
    Q_PROPERTY(bool byTenure MEMBER m_byTenure NOTIFY changed)
    /// The quarters to choose from, the present one first.
    Q_PROPERTY(QStringList quarters READ quarters NOTIFY changed)
    Q_PROPERTY(int quarter MEMBER m_quarter NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why it was not opened; else empty, also once what was refused is written anew.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// What the problem is about.
    Q_PROPERTY(Place place READ place NOTIFY changed)

public:
    enum Place { AtNone, AtVision, AtQuestion, AtLastDay, AtAsked };
    Q_ENUM(Place)

    using QObject::QObject;

    QStringList visions() const;
    QString wanting() const;
    int vision() const { return m_vision; }
    void setVision(int vision);
    QString question() const { return m_question; }
    void setQuestion(const QString &question);
    QString lastDay() const { return m_lastDay; }
    void setLastDay(const QString &day);
    QString asked() const { return m_asked; }
    void setAsked(const QString &people);
    QString caution() const;
    int listed() const;
    QStringList quarters() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    Place place() const { return m_place; }

    /// Begins anew, with the usual question, on the vision with the id @p vision; empty, or none such: the one
    /// published last.
    Q_INVOKABLE void begin(const QString &vision = {});
    /// Opens the round: opened() follows, or refused(), at once or later.
    Q_INVOKABLE void open();

Q_SIGNALS:
    void changed();
    /// It is open.
    void opened(const QString &round);
    /// It was not opened; problem and place say why.
    void refused();

private:
    struct Found { ///< what is published, and on which versions rounds of each kind are open
        Result<std::vector<forms::VisionVersion>, storage::StorageFailure> versions;
        std::vector<Hash> ringsTrue{};
        std::vector<Hash> recalls{};
    };
    static Found find(storage::Connection &connection, const std::string &language);
    void take(std::vector<forms::VisionVersion> versions, const QString &vision);
    template <typename Value>
    void write(Value &field, const Value &value, Place place);
    void refuse(const QString &problem, Place place);
    void mend();
    void finish(const Result<forms::RoundId, forms::RoundFailure> &round);
    std::vector<forms::Cut> cuts() const;
    std::vector<forms::Quarter> offered() const;

    enum class Visions { Loading, Read, Unread };

    OpenWorkspace *m_workspace = nullptr;
    Visions m_read = Visions::Loading;
    bool m_ringsTrue = true;
    std::vector<forms::VisionVersion> m_versions;
    std::vector<Hash> m_ringsTrueOpen;
    std::vector<Hash> m_recallsOpen;
    int m_vision = 0;
    QString m_question;
    QString m_lastDay;
    QString m_asked;
    bool m_byRole = false;
    bool m_byTeam = false;
    bool m_byTenure = false;
    int m_quarter = 0;
    bool m_busy = false;
    QString m_problem;
    Place m_place = AtNone;
};

} // namespace ringtrue::qml
