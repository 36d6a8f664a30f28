// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Organisation/owned_list.h"
#include "qml/Ringtrue/Organisation/thing_editor.h"

namespace ringtrue::qml {

/// One contact type or job as it is being written down.
class OwnedEditor : public ringtrue::qml::ThingEditor { // named in full, so that qmllint finds it
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString thingId READ thingId NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::OwnedList::Thing thing READ thing NOTIFY changed)
    /// The word in forms and imports; follows the name until it is written by hand.
    Q_PROPERTY(QString slug READ slug WRITE setSlug NOTIFY edited)

public:
    using ThingEditor::ThingEditor;

    QString thingId() const;
    OwnedList::Thing thing() const { return m_thing; }
    bool isNew() const override { return m_stored.id.isNil(); }
    bool different() const override { return m_edited != m_stored; }
    QString name() const override;
    void setName(const QString &name) override;
    QString slug() const;
    void setSlug(const QString &slug);

    /// Shows the contact type or job with this id; an empty one: a new one.
    Q_INVOKABLE void show(ringtrue::qml::OwnedList::Thing thing, const QString &thingId);

protected:
    void tidy() override;
    std::vector<organisation::ThingProblem> check() const override;
    ledger::FactDraft fact(const Uuid &newId) const override;
    void keep() override { m_written = m_edited; }
    void stored(const Uuid &newId) override;
    std::any content() const override;
    TakenUp take(const std::any &content, const Uuid &newId) override;
    std::vector<PersonId> *owners() override { return &m_edited.owners; }

private:
    /// A contact type or job: they hold the same.
    struct Owned {
        Uuid id;
        std::string slug;
        std::string name;
        std::vector<PersonId> owners;
        bool operator==(const Owned &) const = default;
    };
    struct Aside {
        OwnedList::Thing thing;
        AsideValues<Owned> values;
        bool slugFollows;
    };
    template <typename Thing>
    static Owned find(const std::vector<Thing> &things, const QString &id);
    template <typename Thing>
    Thing written(const Uuid &newId) const;

    OwnedList::Thing m_thing = OwnedList::ContactTypes;
    Owned m_stored;
    Owned m_written; ///< as it was when it was sent to the disk
    Owned m_edited;
    bool m_slugFollows = false;
};

} // namespace ringtrue::qml
