// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/model/scoring_presets.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Reading/what_if_rows.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace ringtrue::qml {

/// What a policy that comes with the program is called: a proper name, and in words which way of it.
QString presetName(const forms::ScoringPreset &preset);

/// What the same answers would score under another policy or on another version of their form, side by side with what
/// they score. Nothing is stored. Whose answers they are, those who inherit say by take().
class WhatIfList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of lists")
    /// Under what: the form's own policy, the presets, the other versions of the form.
    Q_PROPERTY(QList<QString> choices READ choices NOTIFY changed)
    Q_PROPERTY(int choice READ choice NOTIFY changed)
    /// There are answers to score, and their score may be seen.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    /// `It has 82.5, pass; it would have 0.0, fail.`; or why nothing can be said.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { PartRole = Qt::UserRole + 1, WordsRole, BeforeRole, AfterRole, DiffersRole };

    using QAbstractListModel::QAbstractListModel;

    QStringList choices() const;
    int choice() const { return m_choice; }
    bool ready() const { return m_form != nullptr; }
    bool loading() const { return m_loading; }
    QString text() const { return m_text; }
    int count() const { return int(m_rows.size()); }

    /// Looks what there is to choose; begins with the form's own policy.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(int choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    /// The answers to score, and what they are to. A null form: nothing, or nothing that may be seen yet.
    void take(std::shared_ptr<const forms::Form> form, std::shared_ptr<const Vision> vision,
              std::vector<Answer> answers);
    virtual OpenWorkspace *workspace() const = 0;
    /// Brings take() up to date before something is shown.
    virtual void renew() = 0;

private:
    void compare();
    void compareWith(const forms::Form &other, const Vision *vision);
    void compareVersion(const forms::FormVersion &version);
    void show(std::vector<WhatIfRow> rows, const QString &text);

    std::shared_ptr<const forms::Form> m_form;
    std::shared_ptr<const Vision> m_vision;
    std::vector<Answer> m_answers;
    std::vector<forms::FormVersion> m_versions; ///< of the form, the newest first
    int m_choice = 0;
    bool m_loading = false;
    QString m_text;
    std::vector<WhatIfRow> m_rows;
};

} // namespace ringtrue::qml
