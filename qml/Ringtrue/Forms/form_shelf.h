// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/model/finding.h"
#include "forms/service/content_drafts.h"
#include "forms/service/versions.h"
#endif
#include "qml/Ringtrue/Reading/keyed_rows.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <map>
#include <string>
#include <vector>

namespace ringtrue::qml {

/// All forms: those being written first, then the published ones.
class FormShelf : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY read)
    Q_PROPERTY(State state READ state NOTIFY read)
    /// What a form can start from: nothing, or one of those that ship.
    Q_PROPERTY(QList<QString> samples READ samples CONSTANT)
    /// The visions that a new form can trace to, the one published last first, each once; last: none. Empty where no
    /// vision is published.
    Q_PROPERTY(QList<QString> visions READ visions NOTIFY read)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum State { Loading, Shown, Failed, NotForReader };
    Q_ENUM(State)

    explicit FormShelf(QObject *parent = nullptr);
    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    State state() const { return m_state; }
    static QStringList samples();
    QStringList visions() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void load();
    /// Begins a form of that title that traces to the vision at @p vision of visions(), to none where there is no such
    /// one, and is for any channel until somebody says which; opened() follows.
    Q_INVOKABLE void begin(const QString &title, const QString &sectionTitle, const QString &language, int vision = 0);
    /// Begins with one of those that ship, from 0, under @p title; under its own where that is empty.
    Q_INVOKABLE void beginFrom(int sample, const QString &title = {});
    /// Goes on with the draft of @p row, or from the published form there: that is a draft once it is changed.
    /// opened() follows.
    Q_INVOKABLE void open(int row);
    /// `draft:<id>` or `form:<slug>`: what stands in @p row; empty where nothing does.
    Q_INVOKABLE QString targetAt(int row) const { return keyAt(row); }
    /// The row of what targetAt() says; -1: there is none.
    Q_INVOKABLE int rowOfTarget(const QString &target) const { return rowOf(target); }

Q_SIGNALS:
    void read();
    void problemChanged();
    /// @p target is what the editor takes.
    void opened(const QString &target);

private:
    struct Loaded;
    void take(Loaded loaded);
    void showRows();
    void lookForLost();
    QString cautionOf(const std::string &form) const;
    void keep(const forms::Form &form);
    std::vector<std::string> takenSlugs() const;
    std::vector<const forms::VisionVersion *> newestVisions() const;

    OpenWorkspace *m_workspace = nullptr;
    State m_state = Loading;
    bool m_busy = false;
    QString m_problem;
    std::vector<forms::ContentDraft> m_drafts;
    std::vector<forms::FormVersion> m_versions; ///< the newest of each
    std::vector<forms::VisionVersion> m_visions;
    std::map<std::string, forms::FindingCode> m_lost; ///< by form in force: what ended its line of sight
};

} // namespace ringtrue::qml
