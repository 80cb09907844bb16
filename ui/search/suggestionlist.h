// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/completion.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace Frontdesk {

/// What may be typed next, below a field that keeps the focus: moved through by the field's keys.
class SuggestionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(const Theme &theme, QWidget *parent = nullptr);

    /// Shows them at @p below, in the coordinates of the parent; without any it hides.
    void offer(const QList<Search::Suggestion> &suggestions, QPoint below);
    void step(int by);
    /// The one the keys stand on; with @p orFirst the first, if they stand on none.
    std::optional<Search::Suggestion> current(bool orFirst = false) const;

Q_SIGNALS:
    void taken(const Frontdesk::Search::Suggestion &suggestion);

protected:
    bool event(QEvent *event) override;

private:
    QString meaningOf(const QString &suggestion) const;

    const Theme &m_theme;
    QList<Search::Suggestion> m_suggestions;
};

} // namespace Frontdesk
