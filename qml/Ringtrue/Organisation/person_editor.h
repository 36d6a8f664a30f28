// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Organisation/sheet_aside.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::service {
enum class PeopleError;
}

namespace ringtrue::qml {

/// One person as she is being written down: new, or changed.
class PersonEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace NOTIFY changed REQUIRED)
    /// The id of the person shown; empty for a new one.
    Q_PROPERTY(QString person READ person NOTIFY changed)
    Q_PROPERTY(bool erased READ erased NOTIFY changed)
    Q_PROPERTY(bool you READ you NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited)
    Q_PROPERTY(QString externalId READ externalId WRITE setExternalId NOTIFY edited)
    Q_PROPERTY(QString languages READ languages WRITE setLanguages NOTIFY edited)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY edited)
    Q_PROPERTY(int team READ team WRITE setTeam NOTIFY edited)
    /// All roles there are, in the order of chosenRoles.
    Q_PROPERTY(QStringList roleNames READ roleNames NOTIFY changed)
    Q_PROPERTY(QList<bool> chosenRoles READ chosenRoles NOTIFY edited)
    /// `No team`, then all teams.
    Q_PROPERTY(QStringList teamNames READ teamNames NOTIFY changed)
    Q_PROPERTY(bool different READ different NOTIFY edited)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY problemsChanged)
    Q_PROPERTY(QString rolesProblem READ rolesProblem NOTIFY problemsChanged)
    Q_PROPERTY(QString languagesProblem READ languagesProblem NOTIFY problemsChanged)
    Q_PROPERTY(QString externalIdProblem READ externalIdProblem NOTIFY problemsChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged)

public:
    using QObject::QObject;

    QString person() const;
    bool erased() const { return m_erased; }
    bool you() const;
    QString name() const;
    void setName(const QString &name);
    QString externalId() const;
    void setExternalId(const QString &externalId);
    QString languages() const { return m_languages; }
    void setLanguages(const QString &languages);
    bool active() const { return m_edited.active; }
    void setActive(bool active);
    int team() const;
    void setTeam(int team);
    QStringList roleNames() const;
    QList<bool> chosenRoles() const;
    QStringList teamNames() const;
    bool different() const { return m_edited != m_stored; }
    bool busy() const { return m_busy; }
    QString nameProblem() const { return m_nameProblem; }
    QString rolesProblem() const { return m_rolesProblem; }
    QString languagesProblem() const { return m_languagesProblem; }
    QString externalIdProblem() const { return m_externalIdProblem; }
    QString problem() const { return m_problem; }

    /// Shows the person with this id as she is written down.
    Q_INVOKABLE void show(const QString &person);
    /// Shows an empty sheet for somebody new.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void setRole(int place, bool chosen);
    Q_INVOKABLE void save();
    /// Lets what is written here wait for who wrote it, on that part of the page.
    Q_INVOKABLE void setAside(const QString &part);
    /// Shows again what waits there for who is signed in; false: nothing does.
    Q_INVOKABLE bool takeUp(const QString &part);

Q_SIGNALS:
    void changed();
    void edited();
    void problemsChanged();
    /// It is written down; @p text says so.
    void saved(const QString &person, const QString &text);
    /// It was not, and the sheet shows somebody else by now; @p text says why.
    void refused(const QString &text);

private:
    static QString sentenceOf(service::PeopleError error);
    void start(const Person &person);
    void clearProblems();
    bool check();
    void write();
    struct Written { ///< what was sent to the disk, and the sheet that showed it
        Person person;
        bool isNew = false;
        int sheet = 0;
    };
    /// Returns why it could not be stored; empty: it is written down.
    static QString store(service::Workspace &workspace, const PersonId &author, const Person &person);
    void take(const Written &written, const QString &problem);

    OpenWorkspace *m_workspace = nullptr;
    Person m_stored; ///< a new one has an id of her own from the first, so that she is stored once
    Person m_edited;
    Person m_sent; ///< to the disk, last
    QString m_languages;
    bool m_isNew = true;
    bool m_erased = false;
    bool m_busy = false;
    int m_sheet = 0; ///< counts up with each person that is shown
    QString m_nameProblem;
    QString m_rolesProblem;
    QString m_languagesProblem;
    QString m_externalIdProblem;
    QString m_problem;
};

} // namespace ringtrue::qml
