// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

#include <QMap>

namespace ringtrue::qml {

/// The question at hand, field by field. Numbers are typed, and taken with FormEditor::enter(); what cannot be taken
/// stays as it was, and `wrong` says why at which field.
class QuestionFields : public ringtrue::qml::EditorPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(QString slug READ slug NOTIFY changed)
    /// The types that can be scored, and all others; which of them it is, -1: none.
    Q_PROPERTY(QList<QString> scoredTypes READ scoredTypes CONSTANT)
    Q_PROPERTY(QList<QString> otherTypes READ otherTypes CONSTANT)
    Q_PROPERTY(int scoredType READ scoredType WRITE setScoredType NOTIFY changed)
    Q_PROPERTY(int otherType READ otherType WRITE setOtherType NOTIFY changed)
    Q_PROPERTY(QString weight READ weight WRITE setWeight NOTIFY changed)
    Q_PROPERTY(QString share READ share NOTIFY changed)
    Q_PROPERTY(bool canBeScored READ canBeScored NOTIFY changed)
    Q_PROPERTY(bool scored READ scored WRITE setScored NOTIFY changed)
    Q_PROPERTY(bool bonus READ bonus WRITE setBonus NOTIFY changed)
    Q_PROPERTY(bool required READ required WRITE setRequired NOTIFY changed)
    Q_PROPERTY(bool notApplicable READ notApplicable WRITE setNotApplicable NOTIFY changed)
    Q_PROPERTY(int phase READ phase WRITE setPhase NOTIFY changed)
    Q_PROPERTY(int comment READ comment WRITE setComment NOTIFY changed) ///< forms::Requirement
    Q_PROPERTY(int evidence READ evidence WRITE setEvidence NOTIFY changed)
    Q_PROPERTY(int cause READ cause WRITE setCause NOTIFY changed) ///< 0: as the form says; else causeChoice() + 1
    Q_PROPERTY(int error READ error WRITE setError NOTIFY changed) ///< 0: none; else ErrorClass + 1
    Q_PROPERTY(bool errorMatters READ errorMatters NOTIFY changed) ///< the policy says which answers fail a question
    Q_PROPERTY(QString guidance READ guidance WRITE setGuidance NOTIFY changed)
    Q_PROPERTY(bool hasOptions READ hasOptions NOTIFY changed)
    Q_PROPERTY(bool isScale READ isScale NOTIFY changed)
    Q_PROPERTY(bool isNumber READ isNumber NOTIFY changed)
    Q_PROPERTY(bool isFile READ isFile NOTIFY changed)
    Q_PROPERTY(QString scaleLeast READ scaleLeast WRITE setScaleLeast NOTIFY changed)
    Q_PROPERTY(QString scaleMost READ scaleMost WRITE setScaleMost NOTIFY changed)
    Q_PROPERTY(QString leastText READ leastText WRITE setLeastText NOTIFY changed)
    Q_PROPERTY(QString mostText READ mostText WRITE setMostText NOTIFY changed)
    Q_PROPERTY(QString numberLeast READ numberLeast WRITE setNumberLeast NOTIFY changed)
    Q_PROPERTY(QString numberMost READ numberMost WRITE setNumberMost NOTIFY changed)
    Q_PROPERTY(QString decimals READ decimals WRITE setDecimals NOTIFY changed)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY changed)
    Q_PROPERTY(bool photosOnly READ photosOnly WRITE setPhotosOnly NOTIFY changed)
    Q_PROPERTY(QList<QString> defaultNames READ defaultNames NOTIFY changed) ///< "none" first; empty: there can be none
    Q_PROPERTY(int defaultChoice READ defaultChoice WRITE setDefaultChoice NOTIFY changed)
    Q_PROPERTY(QString wrongWeight READ wrongWeight NOTIFY changed)
    Q_PROPERTY(QString wrongScaleLeast READ wrongScaleLeast NOTIFY changed)
    Q_PROPERTY(QString wrongScaleMost READ wrongScaleMost NOTIFY changed)
    Q_PROPERTY(QString wrongNumberLeast READ wrongNumberLeast NOTIFY changed)
    Q_PROPERTY(QString wrongNumberMost READ wrongNumberMost NOTIFY changed)
    Q_PROPERTY(QString wrongDecimals READ wrongDecimals NOTIFY changed)

public:
    using EditorPart::EditorPart;

    int number() const;
    QString words() const;
    QString slug() const;
    static QStringList scoredTypes();
    static QStringList otherTypes();
    int scoredType() const;
    int otherType() const;
    QString weight() const;
    QString share() const;
    bool canBeScored() const;
    bool scored() const;
    bool bonus() const;
    bool required() const;
    bool notApplicable() const;
    int phase() const;
    int comment() const;
    int evidence() const;
    int cause() const;
    int error() const;
    bool errorMatters() const;
    QString guidance() const;
    bool hasOptions() const;
    bool isScale() const;
    bool isNumber() const;
    bool isFile() const;
    QString scaleLeast() const;
    QString scaleMost() const;
    QString leastText() const;
    QString mostText() const;
    QString numberLeast() const;
    QString numberMost() const;
    QString decimals() const;
    QString unit() const;
    bool photosOnly() const;
    QStringList defaultNames() const;
    int defaultChoice() const;
    QString wrongWeight() const;
    QString wrongScaleLeast() const { return wrongAt("scale-least"); }
    QString wrongScaleMost() const { return wrongAt("scale-most"); }
    QString wrongNumberLeast() const { return wrongAt("least"); }
    QString wrongNumberMost() const { return wrongAt("most"); }
    QString wrongDecimals() const { return wrongAt("decimals"); }

    void setWords(const QString &words);
    void setScoredType(int place);
    void setOtherType(int place);
    void setWeight(const QString &weight);
    void setScored(bool scored);
    void setBonus(bool bonus);
    void setRequired(bool required);
    void setNotApplicable(bool notApplicable);
    void setPhase(int phase);
    void setComment(int comment);
    void setEvidence(int evidence);
    void setCause(int cause);
    void setError(int error);
    void setGuidance(const QString &guidance);
    void setLeastText(const QString &text);
    void setMostText(const QString &text);
    void setNumberLeast(const QString &number);
    void setNumberMost(const QString &number);
    void setDecimals(const QString &number);
    void setUnit(const QString &unit);
    void setPhotosOnly(bool only);
    void setDefaultChoice(int choice);
    void setScaleLeast(const QString &least);
    void setScaleMost(const QString &most);

protected:
    void update() override;

private:
    const forms::Question &at() const;
    bool isThere() const { return isEditing() && editor()->question() != nullptr; }
    template <typename Change>
    void change(const char *place, Change change);
    /// An edit that may refuse; what it says is shown at @p field.
    template <typename Edit>
    void take(const char *field, const std::string &place, Edit edit);
    void setType(forms::QuestionType type);
    void type(const char *field, const QString &written,
              forms::EditResult (*edit)(forms::Form &, const QuestionSlug &, std::string_view));
    void typeScale(const char *field, const QString &written, const char *other);
    QString wrongAt(const char *field) const;

    QString m_shown; ///< the question whose mistakes are in m_wrong
    QMap<QString, QString> m_wrong;
};

} // namespace ringtrue::qml
