// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/what_if_list.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

#include <array>

namespace ringtrue::qml {

namespace {

/// @p own under the preset at @p preset; pass mark and bands stay its own.
forms::ScoringPolicy policyUnder(const forms::ScoringPolicy &own, std::size_t preset)
{
    auto policy = forms::scoringPresets()[preset].policy;
    policy.passMark = own.passMark;
    policy.bands = own.bands;
    return policy;
}

constexpr std::array presetTitles{
    QT_TRANSLATE_NOOP("PolicyPresets", "Amazon Connect, sections"),
    QT_TRANSLATE_NOOP("PolicyPresets", "Amazon Connect, points"),
    QT_TRANSLATE_NOOP("PolicyPresets", "MaestroQA, points"),
    QT_TRANSLATE_NOOP("PolicyPresets", "EvaluAgent, not applicable passes"),
};

} // namespace

QString presetName(const forms::ScoringPreset &preset)
{
    for (const auto *const title : presetTitles)
        if (preset.title == title)
            return QCoreApplication::translate("PolicyPresets", title);
    return shown(preset.title);
}

QStringList WhatIfList::choices() const
{
    QStringList out{tr("the form's own policy")};
    for (const auto &preset : forms::scoringPresets())
        out << tr("the policy of %1").arg(presetName(preset));
    for (const auto &version : m_versions)
        out << tr("version %1 of the form").arg(version.number);
    return out;
}

void WhatIfList::begin()
{
    m_choice = 0;
    m_versions.clear();
    renew();
    if (!m_form || workspace() == nullptr)
        return;
    workspace()->read(
        this, [](storage::Connection &connection) { return forms::formVersions(connection); },
        [this, slug = m_form->id](const Result<std::vector<forms::FormVersion>, storage::StorageFailure> &versions) {
            if (!versions)
                return;
            m_versions.clear(); // it may have been begun once more meanwhile
            for (const auto &version : *versions)
                if (version.form == slug)
                    m_versions.push_back(version);
            Q_EMIT changed();
        });
}

void WhatIfList::choose(int choice)
{
    if (choice < 0 || choice >= choices().size() || choice == m_choice)
        return;
    m_choice = choice;
    compare();
}

void WhatIfList::take(std::shared_ptr<const forms::Form> form, std::shared_ptr<const Vision> vision,
                      std::vector<Answer> answers)
{
    m_form = std::move(form);
    m_vision = std::move(vision);
    m_answers = std::move(answers);
    compare();
}

void WhatIfList::compare()
{
    m_loading = false;
    if (!m_form) {
        show({}, tr("There is no score to compare yet."));
        return;
    }
    const auto presets = forms::scoringPresets().size();
    if (m_choice > int(presets)) {
        compareVersion(m_versions[std::size_t(m_choice) - presets - 1]);
        return;
    }
    auto other = *m_form;
    if (m_choice > 0)
        other.scoring = policyUnder(m_form->scoring, std::size_t(m_choice) - 1);
    compareWith(other, m_vision.get());
}

void WhatIfList::compareWith(const forms::Form &other, const Vision *vision)
{
    const ScoredSide before{*m_form, m_vision.get()};
    const ScoredSide after{other, vision};
    const auto found = forms::whatIf(*m_form, m_vision.get(), other, vision, m_answers);
    if (found)
        show(whatIfRows(*found, before, after), whatIfSentence(*found, before, after));
    else
        show({}, tr("An answer does not fit the form any more, so that nothing can be compared."));
}

void WhatIfList::compareVersion(const forms::FormVersion &version)
{
    m_loading = true;
    show({}, {});
    if (workspace() == nullptr)
        return;
    workspace()->read(
        this, [hash = version.hash](storage::Connection &connection) { return forms::loadForm(connection, hash); },
        [this, choice = m_choice](const Result<std::shared_ptr<const forms::LoadedForm>, forms::VersionError> &loaded) {
            if (choice != m_choice || !m_form)
                return;
            m_loading = false;
            if (loaded)
                compareWith((*loaded)->form, (*loaded)->visionOrNull());
            else
                show({}, tr("This version could not be read. It was published by a newer version of the program, or "
                            "the workspace is damaged."));
        });
}

void WhatIfList::show(std::vector<WhatIfRow> rows, const QString &text)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_text = text;
    endResetModel();
    Q_EMIT changed();
}

int WhatIfList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WhatIfList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case PartRole:
        return row.part;
    case Qt::DisplayRole:
    case WordsRole:
        return row.words;
    case BeforeRole:
        return row.before;
    case AfterRole:
        return row.after;
    case DiffersRole:
        return row.differs;
    default:
        return {};
    }
}

QHash<int, QByteArray> WhatIfList::roleNames() const
{
    return {{PartRole, "part"},
            {WordsRole, "words"},
            {BeforeRole, "before"},
            {AfterRole, "after"},
            {DiffersRole, "differs"}};
}

} // namespace ringtrue::qml
