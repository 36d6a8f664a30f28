// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/ledger/body.h"
#include "core/organisation/check_things.h"
#endif
#include "qml/Ringtrue/Organisation/sheet_aside.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// A team, contact type, job or journey as it is being written down: new, or changed. What it holds is the heirs'.
class ThingEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TeamEditor, OwnedEditor and JourneyEditor are such")
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace NOTIFY changed REQUIRED)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    /// What is shown differs from what is stored.
    Q_PROPERTY(bool different READ different NOTIFY edited)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// What hinders it from being stored, in sentences.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited)
    /// Who could be accountable; see owner.
    Q_PROPERTY(QStringList ownerNames READ ownerNames NOTIFY changed)
    /// A place in ownerNames.
    /// More than one is accountable; the last of ownerNames leaves it so.
    Q_PROPERTY(bool severalOwners READ severalOwners NOTIFY edited)
    Q_PROPERTY(int owner READ owner WRITE setOwner NOTIFY edited)

public:
    using QObject::QObject;

    virtual bool isNew() const = 0;
    virtual bool different() const = 0;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    virtual QString name() const = 0;
    virtual void setName(const QString &name) = 0;
    QStringList ownerNames() const;
    bool severalOwners() const;
    int owner() const;
    void setOwner(int owner);

    /// Stores it if nothing hinders it; then saved() is told.
    Q_INVOKABLE void save();
    /// Lets what is written here wait for who wrote it, on that part of the page.
    Q_INVOKABLE void setAside(const QString &part);
    /// Shows again what waits there for who is signed in; false: nothing does.
    Q_INVOKABLE bool takeUp(const QString &part);

Q_SIGNALS:
    void changed();
    void edited();
    /// It is written down; @p text says so.
    void saved(const QString &text);
    /// It was not, and the sheet shows something else by now; @p text says why.
    void refused(const QString &text);

protected:
    static void trim(std::string &text);
    OpenWorkspace *workspace() const { return m_workspace; }
    /// To be called by heirs when another thing is shown.
    void begun();
    /// Takes blanks away at both ends of what was written.
    virtual void tidy() = 0;
    virtual std::vector<organisation::ThingProblem> check() const = 0;
    /// The fact that says what it is from now on; @p newId is for one that is new.
    virtual ledger::FactDraft fact(const Uuid &newId) const = 0;
    /// Keeps what is being stored as it is now: one may write on while the disk works.
    virtual void keep() = 0;
    /// What was kept is stored, with that id where it was new.
    virtual void stored(const Uuid &newId) = 0;
    /// All that is needed to show what is written again.
    virtual std::any content() const = 0;
    enum class TakenUp { AsItWas, ChangedMeanwhile, Gone };
    /// Shows such content over what is stored now; @p newId is its id if it was new.
    virtual TakenUp take(const std::any &content, const Uuid &newId) = 0;
    template <typename Values>
    static TakenUp compare(const Values &now, const AsideValues<Values> &then)
    {
        if (now.id.isNil())
            return then.stored.id.isNil() ? TakenUp::AsItWas : TakenUp::Gone;
        auto sent = then.sent;
        sent.id = now.id;
        return now == then.stored || now == sent ? TakenUp::AsItWas : TakenUp::ChangedMeanwhile;
    }
    /// Who is accountable; null where nobody is for such a thing (a team).
    virtual std::vector<PersonId> *owners() { return nullptr; }
    const std::vector<PersonId> *owners() const { return const_cast<ThingEditor *>(this)->owners(); }

private:
    struct Written { ///< what was sent to the disk, and the sheet that showed it
        QString name;
        bool isNew = false;
        int sheet = 0;
        Uuid newId;
    };
    struct Aside {
        std::any content;
        QString name;
        Uuid newId;
    };
    void finish(const Written &written, bool done);

    OpenWorkspace *m_workspace = nullptr;
    bool m_busy = false;
    int m_sheet = 0; ///< counts up with each thing that is shown
    Uuid m_newId;    ///< what it is called if it is new: the same however often it is stored
    QString m_problem;
    std::vector<PersonId> m_several; ///< the owners it had where it had more than one
};

} // namespace ringtrue::qml
