// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Organisation/thing_editor.h"

namespace ringtrue::qml {

/// One team as it is being written down.
class TeamEditor : public ringtrue::qml::ThingEditor { // named in full, so that qmllint finds it
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString team READ team NOTIFY changed)
    Q_PROPERTY(QString site READ site WRITE setSite NOTIFY edited)
    Q_PROPERTY(QString vendor READ vendor WRITE setVendor NOTIFY edited)
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY edited)
    Q_PROPERTY(QString languages READ languages WRITE setLanguages NOTIFY edited)

public:
    using ThingEditor::ThingEditor;

    QString team() const;
    bool isNew() const override { return m_stored.id.isNil(); }
    bool different() const override { return m_edited != m_stored; }
    QString name() const override;
    void setName(const QString &name) override;
    QString site() const;
    void setSite(const QString &site);
    QString vendor() const;
    void setVendor(const QString &vendor);
    QString country() const;
    void setCountry(const QString &country);
    QString languages() const { return m_languages; }
    void setLanguages(const QString &languages);

    /// Shows the team with this id; an empty one: a new team.
    Q_INVOKABLE void show(const QString &team);

protected:
    void tidy() override;
    std::vector<organisation::ThingProblem> check() const override;
    ledger::FactDraft fact(const Uuid &newId) const override;
    void keep() override { m_written = m_edited; }
    void stored(const Uuid &newId) override;
    std::any content() const override;
    TakenUp take(const std::any &content, const Uuid &newId) override;

private:
    Team m_stored;
    Team m_written; ///< as it was when it was sent to the disk
    Team m_edited;
    QString m_languages;
};

} // namespace ringtrue::qml
