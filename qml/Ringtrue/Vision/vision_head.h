// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/journey_parts.h"
#include "qml/Ringtrue/Vision/vision_craft.h"

#include <array>

namespace ringtrue::qml {

/// What is asked before a vision is begun, and what stands at its head later.
class VisionHead : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionCraft *craft READ craft WRITE setCraft REQUIRED NOTIFY opened)
    /// It is the head of what lies on the table; else it is asked for a new one.
    Q_PROPERTY(bool ofTable MEMBER m_ofTable NOTIFY opened)
    /// It is being written: what was typed is neither thrown away nor on the table yet.
    Q_PROPERTY(bool writing MEMBER m_writing WRITE setWriting NOTIFY writingChanged)
    /// Something was typed into it since it was asked for.
    Q_PROPERTY(bool touched READ isTouched NOTIFY typed)
    /// A new vision is begun; else the one on the table is changed.
    Q_PROPERTY(bool isNew READ isNew NOTIFY opened)
    /// Whether the organisation has a CX vision, and what that means here.
    Q_PROPERTY(Way way MEMBER m_way NOTIFY typed)
    /// The published visions that it can be derived from: CX visions of its organisation, for a centre its function's,
    /// too. Of the one on the table the first is none.
    Q_PROPERTY(QStringList bases READ bases NOTIFY typed)
    /// Which of these; -1: none of them.
    Q_PROPERTY(int base READ base WRITE setBase NOTIFY typed)
    /// The CX visions that are published: quality can trace straight to one, and nothing is begun.
    Q_PROPERTY(QList<QString> cxVisions READ cxVisions NOTIFY opened)
    /// The same, and last that it is another one, which is written down here; empty: none is published.
    Q_PROPERTY(QList<QString> cxChoices READ cxChoices NOTIFY opened)
    /// Which of these.
    Q_PROPERTY(int cxChoice MEMBER m_cx NOTIFY typed)
    /// Quality traces straight to a published CX vision: there is nothing to write.
    Q_PROPERTY(bool tracesToPublished READ tracesToPublished NOTIFY typed)
    Q_PROPERTY(QString organisation MEMBER m_organisation NOTIFY typed)
    Q_PROPERTY(QString serviceFunction MEMBER m_function NOTIFY typed)
    Q_PROPERTY(QString centre MEMBER m_centre NOTIFY typed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY typed)
    Q_PROPERTY(QString statement MEMBER m_statement NOTIFY typed)
    Q_PROPERTY(QString purpose MEMBER m_purpose NOTIFY typed)
    Q_PROPERTY(QString serves MEMBER m_serves NOTIFY typed)
    Q_PROPERTY(QString role MEMBER m_role NOTIFY typed)
    /// `2027-05-31`, or empty.
    Q_PROPERTY(QString reviewOn MEMBER m_reviewOn NOTIFY typed)
    Q_PROPERTY(ringtrue::qml::JourneyParts *journeys READ journeys CONSTANT)
    /// The function, and what else a service vision has, is asked for.
    Q_PROPERTY(bool ofFunction READ isOfFunction NOTIFY typed)
    /// What is missing before it can be begun or changed, in a sentence; empty: nothing.
    Q_PROPERTY(QString wanting READ wanting NOTIFY typed)

public:
    /// Crafted: there is none, a service vision is crafted. Derived: a service vision serves it. Straight: quality
    /// traces straight to it, so that it is written down here.
    enum Way { Crafted, Derived, Straight };
    Q_ENUM(Way)

    explicit VisionHead(QObject *parent = nullptr);

    VisionCraft *craft() const { return m_craft; }
    void setCraft(VisionCraft *craft);
    void setWriting(bool writing);
    bool isTouched() const;
    bool isNew() const { return m_new; }
    QStringList bases() const;
    int base() const;
    void setBase(int base);
    QStringList cxVisions() const;
    QStringList cxChoices() const;
    bool tracesToPublished() const;
    JourneyParts *journeys() { return &m_journeys; }
    bool isOfFunction() const;
    QString wanting() const;

    /// Asks for a new vision of the workspace's organisation.
    Q_INVOKABLE void askNew();
    /// Shows what stands at the head of the one on the table.
    Q_INVOKABLE void askChange();
    /// Begins it, or changes it, where nothing is missing; where quality traces to a published one, it only says so.
    Q_INVOKABLE bool commit();

Q_SIGNALS:
    void opened();
    void typed();
    void writingChanged();
    /// What is asked is to be shown.
    void asked();
    /// Nothing was begun, and @p text says what to do instead.
    void said(const QString &text);

private:
    struct Written { ///< all that was typed, to be shown again
        Way way = Crafted;
        std::optional<VisionSlug> from{};
        int cx = 0;
        std::array<QString, 9> words{};
        std::vector<JourneyParts::Row> journeys{};
    };
    Written written() const;
    std::array<QString *, 9> words();
    QString writer() const;
    void setAside();
    void takeUp();
    void ask();
    void show();
    Result<Vision, forms::VisionEditError> begun() const;
    forms::VisionEdit changed() const;
    const Vision *from() const;
    std::vector<const Vision *> publishedCx() const;
    std::vector<const Vision *> derivable() const;
    void readBases();
    forms::VisionEdit withWords(Vision vision) const;

    VisionCraft *m_craft = nullptr;
    bool m_ofTable = false;
    bool m_writing = false;
    bool m_new = true;
    Written m_asked; ///< as it was asked for, before anything was typed
    Way m_way = Crafted;
    std::vector<Vision> m_bases;
    std::vector<std::string> m_taken; ///< the names of all published visions
    std::optional<VisionSlug> m_from; ///< that it is derived from
    int m_cx = 0;
    QString m_organisation;
    QString m_function;
    QString m_centre;
    QString m_title;
    QString m_statement;
    QString m_purpose;
    QString m_serves;
    QString m_role;
    QString m_reviewOn;
    JourneyParts m_journeys;
};

} // namespace ringtrue::qml
