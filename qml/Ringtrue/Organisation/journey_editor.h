// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Organisation/journey_rows.h"
#include "qml/Ringtrue/Organisation/thing_editor.h"

namespace ringtrue::qml {

/// One customer journey as it is being written down; its stages and touchpoints are rows().
class JourneyEditor : public ringtrue::qml::ThingEditor { // named in full, so that qmllint finds it
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString journey READ journey NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::JourneyRows *rows READ rows CONSTANT)

public:
    explicit JourneyEditor(QObject *parent = nullptr);

    QString journey() const;
    JourneyRows *rows() { return &m_rows; }
    bool isNew() const override { return m_stored.id.isNil(); }
    bool different() const override;
    QString name() const override;
    void setName(const QString &name) override;

    /// Shows the journey with this id; an empty one: a new journey with one stage to name.
    Q_INVOKABLE void show(const QString &journey);

protected:
    void tidy() override;
    std::vector<organisation::ThingProblem> check() const override;
    ledger::FactDraft fact(const Uuid &newId) const override;
    void keep() override { m_written = written({}); }
    void stored(const Uuid &newId) override;
    std::any content() const override;
    TakenUp take(const std::any &content, const Uuid &newId) override;
    std::vector<PersonId> *owners() override { return &m_edited.owners; }

private:
    CustomerJourney written(const Uuid &newId) const;

    CustomerJourney m_stored;
    CustomerJourney m_written; ///< as it was when it was sent to the disk
    CustomerJourney m_edited;  ///< all but its stages, which are in m_rows
    JourneyRows m_rows;
};

} // namespace ringtrue::qml
