// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountlooks.h"

#include "ui/theme/paint.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paintedbutton.h"
#include "ui/widgets/textfield.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int TileSide = 40;
constexpr int ColorCount = 12;

/// One of the twelve; the chosen one has a ring.
class Swatch : public PaintedButton
{
public:
    Swatch(const Theme &theme, int color)
        : PaintedButton(theme)
        , m_color(color)
    {
        setCheckable(true);
        setAccessibleName(AccountLooks::tr("Colour %1").arg(color));
    }

    QSize sizeHint() const override
    {
        return {theme().metrics().control.buttonHeight, theme().metrics().control.buttonHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &c = theme().colors();
        const int out = theme().metrics().gap.tiny;
        const Corners corners = Corners::all(theme().metrics().control.radius);
        fillRound(painter, rect().adjusted(out, out, -out, -out), corners, c.account(m_color));
        if (isChecked())
            outlineRound(painter,
                         rect(),
                         Corners::all(theme().metrics().control.cardRadius),
                         c.accent,
                         theme().metrics().control.focusWidth);
    }

private:
    int m_color;
};

/// Two Latin letters, or one grapheme of anything else.
QString shortened(const QString &letter)
{
    const QString text = letter.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const auto first = finder.toNextBoundary();
    if (first <= 0)
        return {};
    const bool latin = text.size() > first && text.at(0).script() == QChar::Script_Latin
        && text.at(first).script() == QChar::Script_Latin;
    const auto end = latin ? finder.toNextBoundary() : first;
    return text.left(end);
}

} // namespace

AccountLooks::AccountLooks(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tile(new AccountTile(theme, TileSide))
    , m_name(new TextField(theme, tr("Name")))
    , m_letter(new TextField(theme, tr("Letter")))
    , m_group(new TextField(theme, tr("Group")))
    , m_colors(new QButtonGroup(this))
{
    const auto &gap = theme.metrics().gap;
    m_letter->setHelp(tr("One character, or two Latin letters."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap.large);
    column->addWidget(m_tile);
    for (TextField *field : {m_name, m_letter, m_group}) {
        field->setMaximumWidth(theme.metrics().page.dialog);
        column->addWidget(field);
        connect(field, &TextField::edited, this, &AccountLooks::refresh);
    }
    auto *heading = new Label(theme, TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(tr("Colour"));
    auto *colors = new QVBoxLayout;
    colors->setSpacing(gap.tiny);
    colors->addWidget(heading);
    colors->addLayout(buildColors());
    column->addLayout(colors);
    column->addStretch();
    connect(m_colors, &QButtonGroup::idClicked, this, &AccountLooks::refresh);
}

void AccountLooks::setAccount(const Account &account)
{
    m_account = account;
    m_name->setText(account.name);
    m_letter->setText(account.letter);
    m_group->setText(account.group);
    if (auto *swatch = m_colors->button(account.color))
        swatch->setChecked(true);
    refresh();
}

Account AccountLooks::account() const
{
    Account account = m_account;
    const QString name = m_name->text().trimmed();
    const QString letter = shortened(m_letter->text());
    account.name = name.isEmpty() ? m_account.name : name;
    account.letter = letter.isEmpty() ? initialOf(account.name) : letter;
    account.group = m_group->text().trimmed();
    account.color = m_colors->checkedId() > 0 ? m_colors->checkedId() : m_account.color;
    return account;
}

QLayout *AccountLooks::buildColors()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap.hair);
    for (int color = 1; color <= ColorCount; ++color) {
        auto *swatch = new Swatch(m_theme, color);
        m_colors->addButton(swatch, color);
        row->addWidget(swatch);
    }
    row->addStretch();
    return row;
}

void AccountLooks::refresh()
{
    const Account now = account();
    m_tile->setAccount(now.letter, now.color, now.locale);
}

} // namespace Frontdesk
